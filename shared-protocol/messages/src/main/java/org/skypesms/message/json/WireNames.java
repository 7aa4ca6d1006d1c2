package org.skypesms.message.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Base64;
import java.util.function.Function;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;

/** Ids as plain strings, halves by their names, octets in Base64. */
final class WireNames extends SimpleModule {

  private static final long serialVersionUID = 1L;

  WireNames() {
    asString(Skypename.class, Skypename::value, Skypename::new);
    asString(PhoneNumber.class, PhoneNumber::value, PhoneNumber::new);
    asString(MessageId.class, MessageId::value, MessageId::new);
    asString(SmscMessageId.class, SmscMessageId::value, SmscMessageId::new);
    asString(Half.class, Half::id, Half::of);
    asString(ControlAction.class, ControlAction::id, ControlAction::of);
    asString(
        Octets.class,
        octets -> Base64.getEncoder().encodeToString(octets.toArray()),
        text -> Octets.of(Base64.getDecoder().decode(text)));
  }

  private <T> void asString(Class<T> type, Function<T, String> write, Function<String, T> read) {
    addSerializer(type, new Writer<>(type, write));
    addDeserializer(type, new Reader<>(type, read));
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> write;

    Writer(Class<T> type, Function<T, String> write) {
      super(type);
      this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(write.apply(value));
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> read;

    Reader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getValueAsString();
      try {
        return read.apply(text == null ? "" : text);
      } catch (IllegalArgumentException bad) {
        throw JsonMappingException.from(json, bad.getMessage());
      }
    }
  }
}
