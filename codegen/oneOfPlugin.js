/** Declares @oneOf, which older tools do not know by themselves. */
export const plugin = () =>
  '"""Exactly one of the fields has to be given, and not null."""\ndirective @oneOf on INPUT_OBJECT\n';
