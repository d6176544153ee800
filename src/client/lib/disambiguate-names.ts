/** Returns a function that names publishers so that no two look alike: with the id, if it must be. */
export function disambiguateNames(
  publishers: Iterable<{ id: string; name: string }>,
): (publisher: { id: string; name: string }) => string {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of publishers) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return ({ id, name }) => ((ids.get(name)?.size ?? 0) > 1 ? `${name} (${id})` : name);
}
