package org.diptych.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where this system keeps what a program remembers.
///
/// @param settings what the reader has set
/// @param reviews what saves by itself
record Home(Path settings, Path reviews) {

    /// Names another folder for all of it: for tests, and for a program on a stick.
    private static final String PROPERTY = "diptych.home";

    static Home ofSystem() {
        Optional<String> given = Optional.ofNullable(System.getProperty(PROPERTY));
        return given.map(Path::of)
                .map(Home::in)
                .orElseGet(() ->
                        of(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", "")),
                                name -> Optional.ofNullable(System.getenv(name))));
    }

    static Home in(Path folder) {
        return new Home(folder.resolve("settings.properties"), folder.resolve("reviews"));
    }

    /// The places that each system names for it; on Linux those of the XDG base directories.
    static Home of(String system, Path user, Environment environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return in(
                    folder(environment, "APPDATA", user.resolve("AppData").resolve("Roaming"))
                            .resolve("Diptych"));
        }
        if (name.contains("mac")) {
            return in(user.resolve("Library").resolve("Application Support").resolve("Diptych"));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME", user.resolve(".config"));
        Path data = folder(environment, "XDG_DATA_HOME", user.resolve(".local").resolve("share"));
        return new Home(
                in(config.resolve("diptych")).settings(), in(data.resolve("diptych")).reviews());
    }

    /// The variables of the system.
    interface Environment {
        Optional<String> get(String name);
    }

    private static Path folder(Environment environment, String variable, Path otherwise) {
        return environment.get(variable).filter(s -> !s.isBlank()).map(Path::of).orElse(otherwise);
    }
}
