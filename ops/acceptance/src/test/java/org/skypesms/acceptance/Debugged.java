package org.skypesms.acceptance;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A half under a debugger: it runs the code that people run, is stopped at a place in it (as a
 * whole, or at two places what goes on side by side), and is killed there as {@code kill -9} does.
 * For one thread.
 */
final class Debugged {

  /** The option of a Java machine with which it can be debugged once it is asked for that. */
  static final String OPTION =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0,onjcmd=y";

  private static final Pattern LISTENING =
      Pattern.compile("Listening for transport dt_socket at address: (\\d+)");
  private static final Object PLACE = "place";
  private static final Object ALONE = "alone";
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);

  private final long pid;
  private final VirtualMachine machine;

  private Debugged(long pid, VirtualMachine machine) {
    this.pid = pid;
    this.machine = machine;
  }

  /**
   * Takes hold of a process that was started with the option.
   *
   * @param output where its standard output goes
   */
  static Debugged of(long pid, Path output) throws IOException {
    int before = ports(output).size();
    jcmd(pid);
    Lab.await(() -> ports(output).size() > before);
    List<String> ports = ports(output);
    return new Debugged(pid, attach(ports.get(ports.size() - 1)));
  }

  private static void jcmd(long pid) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    ProcessBuilder asking =
        new ProcessBuilder(jcmd, String.valueOf(pid), "VM.start_java_debugging")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      asking.start().waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> ports(Path output) throws IOException {
    return LISTENING
        .matcher(Files.readString(output))
        .results()
        .map(MatchResult::group)
        .map(line -> line.replaceAll("\\D", ""))
        .toList();
  }

  private static VirtualMachine attach(String port) throws IOException {
    AttachingConnector socket =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = socket.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(port);
    try {
      return socket.attach(arguments);
    } catch (IllegalConnectorArgumentsException bad) {
      throw new IllegalStateException(bad);
    }
  }

  /**
   * Kills it at the gap, which the cause brings it to. Where two walks go on side by side, each is
   * held at its own place until the other is at its place, too.
   */
  void killAt(Gap gap, String text, Runnable cause) {
    gap.places().forEach(place -> watch(place, gap.places().size() == 1));
    cause.run();
    long end = System.nanoTime() + PATIENCE_NANOS;
    Map<Place, Integer> left = new HashMap<>();
    gap.places().forEach(place -> left.put(place, place.pass()));
    while (!left.isEmpty()) {
      EventSet events = next(end);
      if (!held(events, left, text)) {
        events.resume();
      }
    }
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  private void watch(Place place, boolean alone) {
    ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
    loading.addClassFilter(place.type());
    loading.putProperty(PLACE, place);
    loading.putProperty(ALONE, alone);
    loading.enable();
    machine.classesByName(place.type()).forEach(type -> watch(type, loading));
  }

  private void watch(ReferenceType type, EventRequest wanted) {
    Place place = (Place) wanted.getProperty(PLACE);
    boolean alone = (Boolean) wanted.getProperty(ALONE);
    for (Method method : type.methodsByName(place.method())) {
      EventRequest stop = machine.eventRequestManager().createBreakpointRequest(method.location());
      stop.setSuspendPolicy(alone ? EventRequest.SUSPEND_ALL : EventRequest.SUSPEND_EVENT_THREAD);
      stop.putProperty(PLACE, place);
      stop.enable();
    }
  }

  private EventSet next(long end) {
    try {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      EventSet events = left > 0 ? machine.eventQueue().remove(left) : null;
      if (events == null) {
        throw new AssertionError("the place was not reached");
      }
      return events;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Whether a place was passed often enough now; it is left no more. */
  private boolean held(EventSet events, Map<Place, Integer> left, String text) {
    boolean held = false;
    for (Event event : events) {
      if (event instanceof ClassPrepareEvent loaded) {
        watch(loaded.referenceType(), loaded.request());
      } else if (event instanceof BreakpointEvent stop) {
        Place place = (Place) stop.request().getProperty(PLACE);
        if (Mentions.all(stop.thread(), place.mentions(text))) {
          held |=
              left.computeIfPresent(place, (at, passes) -> passes == 1 ? null : passes - 1) == null;
        }
      }
    }
    return held;
  }
}
