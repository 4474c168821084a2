package br.cefetmg.carteiro.payload;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.SubnodeConfiguration;

/** An INI file by a reader that our own code does not use: each section's keys and values. */
final class ForeignIni {
    private ForeignIni() {}

    static Map<String, Map<String, String>> read(String text) {
        INIConfiguration file = new INIConfiguration();
        try {
            file.read(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Map<String, Map<String, String>> sections = new HashMap<>();
        for (String name : file.getSections()) {
            SubnodeConfiguration section = file.getSection(name);
            Map<String, String> values = new HashMap<>();
            section.getKeys().forEachRemaining(key -> values.put(key, section.getString(key)));
            sections.put(name, values);
        }
        return sections;
    }
}
