package io.github.skincalcinosis.dataset;

/**
 * A place in a text.
 *
 * @param line the line, from 1; lines end with LF, CR or both
 * @param column the column in UTF-16 code units, from 1
 */
record Position(int line, int column) {
  static final Position START = new Position(1, 1);

  /** {@return the place right after a text} */
  static Position after(CharSequence text) {
    return of(text, text.length());
  }

  /** {@return the place of the character at an offset} */
  static Position of(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int index = 0; index < offset; index++) {
      char here = text.charAt(index);
      boolean paired = index + 1 < offset && text.charAt(index + 1) == '\n';
      if (here == '\n' || (here == '\r' && !paired)) {
        line++;
        start = index + 1;
      }
    }
    return new Position(line, offset - start + 1);
  }
}
