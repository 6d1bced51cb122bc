export function findJava(oldest: number, named?: string): string | null;
