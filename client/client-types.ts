import type { TransportError } from "./errors/transport-error.ts";
import type { CallOptions } from "./request/call-options.ts";
import type { Call } from "./result.ts";

/** The types of one operation: input, data and errors. */
interface OperationTypes {
  /** `params` and `body`, optional if the contract allows. */
  init: object;
  data: unknown;
  /** The union of its errors, one member per case. */
  error: unknown;
}

/** The operations of an API, by method in upper case and path template. */
export type ApiTypes = { [Method in string]: { [Path in string]: OperationTypes } };

declare const operations: unique symbol;

/** The calls of an API, by method and path template. */
export type Calls<Operations> = {
  [Method in keyof Operations]: <Path extends keyof Operations[Method]>(
    path: Path,
    ...init: InitOf<Operations[Method][Path]>
  ) => CallOf<Operations[Method][Path]>;
} & {
  /** Does not exist at run time; carries the types of the operations. */
  readonly [operations]?: Operations;
};

/** The last parameter of a call; optional if it has no required member. */
type InitOf<Operation> = Operation extends { init: infer Init }
  ? Record<never, never> extends Init
    ? [init?: Init & CallOptions]
    : [init: Init & CallOptions]
  : never;

type CallOf<Operation> = Operation extends { data: infer Data; error: infer Failure }
  ? Call<Data, Failure | TransportError>
  : never;

type OperationsOf<Client> = Client extends { readonly [operations]?: infer Operations }
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
> = OperationsOf<Client>[Method][Path] extends { error: infer Failure } ? Failure | TransportError : never;

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
> = OperationsOf<Client>[Method][Path] extends { data: infer Data } ? Data : never;

/** Parameters with one header made optional, because the client sets it. */
export type FilledIn<Parameters extends { header?: unknown }, Name extends string> = Omit<Parameters, "header"> & {
  header?: Omit<NonNullable<Parameters["header"]>, Name> & {
    [Header in Name & keyof NonNullable<Parameters["header"]>]?: NonNullable<Parameters["header"]>[Header];
  };
};
