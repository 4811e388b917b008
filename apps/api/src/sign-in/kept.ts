/** A map that forgets its oldest entries, for what can be found again. */
export class Kept<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    return this.values.get(key);
  }

  set(key: string, value: Value): Value {
    this.values.delete(key);
    this.values.set(key, value);
    const oldest = this.values.size > this.most ? this.values.keys().next().value : undefined;
    if (oldest !== undefined) this.values.delete(oldest);
    return value;
  }

  delete(key: string): void {
    this.values.delete(key);
  }
}
