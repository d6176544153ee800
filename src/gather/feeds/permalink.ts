/** What is unique about an item, where it looks like the address of a page. */
export function permalink(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}
