"""What makes the outline: levels mended, labels beside their words, blocks of a page put under each other."""
