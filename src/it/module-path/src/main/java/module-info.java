module consumer {
  requires io.github.skincalcinosis;
}
