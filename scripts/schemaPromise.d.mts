export interface Break {
  readonly coordinate: string;
  readonly description: string;
}
export function undated(sdl: string): string[];
export function breaks(before: string, after: string): Break[];
export function unnamed(found: readonly Break[], changelog: string): Break[];
