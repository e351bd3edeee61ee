package org.diptych.review;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.find.Finding;
import org.diptych.text.Span;

/// How the values of a review are written as JSON: records as objects, spans as `[start,end]`, constants as
/// reports write them, and which of several records it is as `is`.
final class ReviewJson {

    static final JsonMapper MAPPER = mapper();

    private ReviewJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface OneOfSeveral {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface InBrackets {}

    private static JsonMapper mapper() {
        JsonMapper.Builder mapper =
                JsonMapper.builder()
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .visibility(PropertyAccessor.IS_GETTER, NONE)
                        .addMixIn(Span.class, InBrackets.class)
                        .addModule(plainValues());
        for (Class<?> sealed : new Class<?>[] {Finding.class, Link.class, Edit.class}) {
            mapper.addMixIn(sealed, OneOfSeveral.class);
            for (Class<?> one : sealed.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(one, hyphened(one.getSimpleName())));
            }
        }
        return mapper.build();
    }

    private static SimpleModule plainValues() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(LocalDate.class, read(LocalDate.class, LocalDate::parse));
        module.addSerializer(Instant.class, ToStringSerializer.instance);
        module.addDeserializer(Instant.class, read(Instant.class, Instant::parse));
        module.addSerializer(new Constants());
        module.setDeserializerModifier(
                new BeanDeserializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public JsonDeserializer<?> modifyEnumDeserializer(
                            DeserializationConfig config,
                            JavaType type,
                            BeanDescription description,
                            JsonDeserializer<?> usual) {
                        return constants(type.getRawClass());
                    }
                });
        return module;
    }

    private static final class Constants extends StdSerializer<Enum<?>> {

        private static final long serialVersionUID = 1L;

        Constants() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(lower(constant));
        }
    }

    private static JsonDeserializer<Object> constants(Class<?> type) {
        return read(
                type,
                name ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(c -> lower((Enum<?>) c).equals(name))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(name)));
    }

    /// Reads from a string; one that means nothing is a fault of the file.
    private static <T> JsonDeserializer<T> read(
            Class<?> type, Function<String, ? extends T> meaning) {
        return new FromStringDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            protected T _deserialize(String words, DeserializationContext context)
                    throws IOException {
                try {
                    return meaning.apply(words);
                } catch (RuntimeException e) {
                    throw context.weirdStringException(words, type, String.valueOf(e.getMessage()));
                }
            }
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `OffCalendar` is `off-calendar`.
    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
