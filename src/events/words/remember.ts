/** Makes of each text what `make` does, but of the latest `most` different ones only once. */
export function remember<Result>(
  make: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const remembered = results.get(text);
    if (remembered !== undefined) return remembered;
    const made = make(text);
    if (results.size === most) results.clear();
    results.set(text, made);
    return made;
  };
}

/** As `remember`, for each language apart. */
export function rememberByLanguage<Result>(
  make: (text: string, language: string) => Result,
  most: number,
): (text: string, language: string) => Result {
  const languages = new Map<string, (text: string) => Result>();
  return (text, language) => {
    const known = languages.get(language);
    if (known !== undefined) return known(text);
    const remembering = remember((each) => make(each, language), most);
    languages.set(language, remembering);
    return remembering(text);
  };
}
