import type * as z from 'zod/mini';

/** What checks and trims a value at the edge: a zod schema that gives `T`. What is not in the schema is cut off. */
export type Schema<T> = z.ZodMiniType<T>;

type Plain<T> = T extends readonly unknown[]
  ? { readonly [I in keyof T]: Plain<T[I]> }
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? unknown : 'differs from its type';

/**
 * Ties a schema to its type in both directions, so that a member or a value added on one side only does not compile.
 * (Plain assignability would miss an optional member and a new value of a union.)
 */
export function exactly<T>(): <S extends Schema<T>>(schema: S & Same<z.output<S>, T>) => Schema<T> {
  return (schema) => schema;
}

/** As `exactly`, for a row of schemas that each stand under the key of their type. */
export function exactlyEach<T>(): <S extends SchemaOfEach<T>>(
  schemas: S & Same<{ [K in keyof S]: z.output<S[K]> }, T>,
) => SchemaOfEach<T> {
  return (schemas) => schemas;
}

/** A schema for each member of `T`. */
export type SchemaOfEach<T> = { readonly [K in keyof T]: Schema<T[K]> };

/** The members of an object's schema, for building a wider object upon them. */
export type ShapeOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? z.ZodMiniExactOptional<Schema<Exclude<T[K], undefined>>>
    : Schema<T[K]>;
};
