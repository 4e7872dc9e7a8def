package io.github.skincalcinosis.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts a new file in the place of an old one, whole or not at all. */
final class AtomicFile {
  private static final FileAttribute<?> FOR_THE_WRITER_ALONE =
      PosixFilePermissions.asFileAttribute(
          EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

  private AtomicFile() {}

  /** Replaces the file, or writes to it as it is where there is nothing to put another in. */
  static void write(Path file, byte[] bytes) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      replace(file.toAbsolutePath(), bytes);
      return;
    }
    Optional<Path> place = placeOf(file);
    if (place.isPresent()) {
      replace(place.get(), bytes);
      return;
    }
    try (OutputStream stream =
        Files.newOutputStream(
            file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      stream.write(bytes);
    }
  }

  /** Where a regular file stands; nothing for pipes, devices and directories. */
  private static Optional<Path> placeOf(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.toRealPath());
    } catch (NoSuchFileException e) {
      // A file that was deleted while open, as /dev/stdout may be, has no place any more.
      return Optional.empty();
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
    Optional<PosixFileAttributes> old = attributesOf(target);
    try {
      if (old.isPresent()) {
        writePart(part, bytes, FOR_THE_WRITER_ALONE);
        keepAttributes(part, old.get());
      } else {
        writePart(part, bytes);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Optional<PosixFileAttributes> attributesOf(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    try {
      return view == null ? Optional.empty() : Optional.of(view.readAttributes());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Writes down to the disk, so that the move cannot get there before the bytes. */
  private static void writePart(Path part, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            attributes)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** The owner comes last: whoever gives a file away may not be allowed to change it any more. */
  private static void keepAttributes(Path part, PosixFileAttributes old) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    try {
      view.setGroup(old.group());
    } catch (IOException e) {
      // Only root may choose any group, others one of their own.
    }
    boolean sameGroup = view.readAttributes().group().equals(old.group());
    view.setPermissions(sameGroup ? old.permissions() : forAnotherGroup(old.permissions()));
    try {
      view.setOwner(old.owner());
    } catch (IOException e) {
      // Only root may give a file away.
    }
  }

  /** Members of another group were anyone to the old file, and are no more to the new one. */
  private static Set<PosixFilePermission> forAnotherGroup(Set<PosixFilePermission> old) {
    String permissions = PosixFilePermissions.toString(old);
    String anyone = permissions.substring(6);
    return PosixFilePermissions.fromString(permissions.substring(0, 3) + anyone + anyone);
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      // Where moves are atomic the second option goes without saying; a zip file needs it.
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
