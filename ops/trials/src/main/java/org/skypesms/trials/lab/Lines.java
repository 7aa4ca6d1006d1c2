package org.skypesms.trials.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lines from each client to the next one. The time of a line runs from before its Invoke is written
 * to the Notify in which the other client hears that it was received.
 */
final class Lines {

  private static final int LIMIT_SECONDS = 30;

  private final List<BusClient> clients;
  private final List<String> names;
  private final List<BlockingQueue<Long>> arrivals = new ArrayList<>();

  Lines(List<BusClient> clients, List<String> names) {
    this.clients = clients;
    this.names = names;
    for (BusClient client : clients) {
      BlockingQueue<Long> arrived = new LinkedBlockingQueue<>();
      arrivals.add(arrived);
      client.onNotice(
          line -> {
            if (line.endsWith(" STATUS RECEIVED")) {
              arrived.add(System.nanoTime());
            }
          });
    }
  }

  /** One line after the other; sorted milliseconds. */
  double[] oneByOne(int count) throws IOException, InterruptedException {
    double[] millis = new double[count];
    for (int n = 0; n < count; n++) {
      millis[n] = one(n % clients.size());
    }
    Arrays.sort(millis);
    return millis;
  }

  /** Every client sends so many, one at a time each; sorted milliseconds of all. */
  double[] allAtOnce(int each) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      List<Callable<double[]>> senders = new ArrayList<>();
      for (int from = 0; from < clients.size(); from++) {
        int sender = from;
        senders.add(() -> several(sender, each));
      }
      List<double[]> all = new ArrayList<>();
      for (Future<double[]> sent : threads.invokeAll(senders)) {
        all.add(sent.get());
      }
      return all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    } finally {
      threads.shutdownNow();
    }
  }

  private double[] several(int from, int count) throws IOException, InterruptedException {
    double[] millis = new double[count];
    for (int n = 0; n < count; n++) {
      millis[n] = one(from);
    }
    return millis;
  }

  private double one(int from) throws IOException, InterruptedException {
    int to = (from + 1) % clients.size();
    long begin = System.nanoTime();
    clients.get(from).say("MESSAGE " + names.get(to) + " a line of the trial");
    Long arrived = arrivals.get(to).poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (arrived == null) {
      throw new IOException("a line to " + names.get(to) + " did not arrive");
    }
    return (arrived - begin) / 1e6;
  }
}
