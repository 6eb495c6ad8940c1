import type { CallOptions, ParseAs, ParsedBodies } from "./request/call-options.ts";
import type { Call, Success } from "./result.ts";

/** The types of one operation: input, data and errors. */
interface OperationTypes {
  /** `params` and `body`, optional if the contract allows. */
  init: object;
  /** One `Success` for each type of data, with its statuses. */
  success: Success<unknown>;
  /** The union of its errors, one member per case, and of the transport failures. */
  error: unknown;
}

/** The operations of an API, by method in upper case and path template. */
export type ApiTypes = { [Method in string]: { [Path in string]: OperationTypes } };

declare const operations: unique symbol;

/** The calls of an API, by method and path template. */
export type Calls<Operations> = {
  [Method in keyof Operations]: <Path extends keyof Operations[Method], As extends ParseAs = never>(
    path: Path,
    ...init: InitOf<Operations[Method][Path], As>
  ) => CallOf<Operations[Method][Path], As>;
} & {
  /** Does not exist at run time; carries the types of the operations. */
  readonly [operations]?: Operations;
};

/** The last parameter of a call; optional if it has no required member. */
export type InitOf<Operation, As extends ParseAs> = Operation extends { init: infer Init }
  ? Record<never, never> extends Init
    ? [init?: Init & CallOptions<As>]
    : [init: Init & CallOptions<As>]
  : never;

/** The calls of an API by path template, then by method. */
export type PathCalls<Operations> = {
  [Path in PathsOf<Operations>]: {
    [Method in keyof Operations as Path extends keyof Operations[Method] ? Method : never]: <
      As extends ParseAs = never,
    >(
      ...init: InitOf<Operations[Method][Path & keyof Operations[Method]], As>
    ) => CallOf<Operations[Method][Path & keyof Operations[Method]], As>;
  };
};

type PathsOf<Operations> = { [Method in keyof Operations]: keyof Operations[Method] }[keyof Operations];

type CallOf<Operation, As extends ParseAs> = Operation extends {
  success: infer Succeeded extends Success<unknown>;
  error: infer Failed;
}
  ? [As] extends [never]
    ? Call<Succeeded["data"], Failed, Succeeded>
    : Call<
        ParsedBodies<Succeeded["data"]>[As],
        Failed,
        Success<ParsedBodies<Succeeded["data"]>[As], Succeeded["status"]>
      >
  : never;

/** The operations of a client. */
export type OperationsOf<Client> = Client extends { readonly [operations]?: infer Operations }
  ? NonNullable<Operations>
  : never;

/**
 * The errors of an operation: those of the contract and the transport failures.
 * @example
 * ```ts
 * type E = ErrorOf<MedblocksClient, "GET", "/patients">;
 * ```
 */
export type ErrorOf<
  Client,
  Method extends keyof OperationsOf<Client>,
  Path extends keyof OperationsOf<Client>[Method],
> = OperationsOf<Client>[Method][Path] extends { error: infer Failed } ? Failed : never;

/**
 * The data of an operation.
 * @example
 * ```ts
 * type Patients = DataOf<MedblocksClient, "GET", "/patients">;
 * ```
 */
export type DataOf<
  Client,
  Method extends keyof OperationsOf<Client>,
  Path extends keyof OperationsOf<Client>[Method],
> = OperationsOf<Client>[Method][Path] extends { success: infer Succeeded extends Success<unknown> }
  ? Succeeded["data"]
  : never;

/** Parameters with one header made optional, because the client sets it. */
export type FilledIn<Parameters extends { header?: unknown }, Name extends string> = Omit<Parameters, "header"> & {
  header?: Omit<NonNullable<Parameters["header"]>, Name> & {
    [Header in Name & keyof NonNullable<Parameters["header"]>]?: NonNullable<Parameters["header"]>[Header];
  };
};

/** A body of bytes. A stream is sent once, so that it needs `attempts: 1`. */
export type BytesBody = Blob | ArrayBuffer | ArrayBufferView | string | ReadableStream<Uint8Array>;
