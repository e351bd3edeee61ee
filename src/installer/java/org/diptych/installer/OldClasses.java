package org.diptych.installer;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Classes of Java 5, such as picocli's: the JVM takes them into no cache, and checks them by a slower way.
/// Written anew in the format of Java 8 they are the same code, with the notes (stack maps) that the quicker
/// way reads.
final class OldClasses {

    private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

    private static final ClassTransform RENEWAL =
            ClassTransform.transformingMethodBodies(CodeBuilder::with)
                    .andThen((builder, element) ->
                            builder.with(
                                    element instanceof ClassFileVersion
                                            ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0)
                                            : element));

    private OldClasses() {}

    /// Writes those of a jar anew.
    ///
    /// @param jar the jar as it is
    /// @param copy the root of its opened copy
    static void renew(Path jar, Path copy) throws IOException {
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            ClassFile format =
                    ClassFile.of(
                            StackMapsOption.GENERATE_STACK_MAPS,
                            ClassHierarchyResolverOption.of(
                                    ClassHierarchyResolver.ofResourceParsing(classes)));
            for (Path file : Folders.files(copy)) {
                if (file.toString().endsWith(".class")) {
                    ClassModel old = format.parse(Files.readAllBytes(file));
                    if (old.majorVersion() < FIRST_WITH_STACK_MAPS) {
                        Files.write(file, format.transformClass(old, RENEWAL));
                    }
                }
            }
        }
    }
}
