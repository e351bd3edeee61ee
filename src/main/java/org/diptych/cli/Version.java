package org.diptych.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// Which Diptych this is; the build writes the number.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = ResourceBundle.getBundle("org.diptych.cli.version").getString("version");
        return new String[] {"Diptych " + number};
    }
}
