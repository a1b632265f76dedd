/** What the tests use of the package, which comes without types. */
declare module 'xliff' {
  interface Read {
    readonly resources: Record<string, Record<string, { readonly source: string; readonly target?: string }>>;
  }
  export function xliff2js(text: string): Promise<Read>;
  export function xliff12ToJs(text: string): Promise<Read>;
}
