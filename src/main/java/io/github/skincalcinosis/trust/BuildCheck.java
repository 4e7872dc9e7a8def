package io.github.skincalcinosis.trust;

/**
 * Says that the build of this library has checked some content, so that it need not be checked
 * again where it is used. The package is not exported, so that others cannot say so by accident; on
 * the class path, where Java hides no package, they must not.
 */
public final class BuildCheck {
  /** The build, which fails where content breaks a rule, has passed. */
  public static final BuildCheck PASSED = new BuildCheck();

  private BuildCheck() {}
}
