import type { TransportError } from "./errors/transport-error.ts";
import type { CallOptions } from "./request/call-options.ts";
import type { Call } from "./result.ts";

/** One operation, as types: what a call takes, what it gives, and how it can fail. */
interface OperationTypes {
  /** `params` and `body`, optional where the contract says so. */
  init: object;
  data: unknown;
  /** The union of its errors, one member per code. */
  error: unknown;
}

/** The operations of an API: by method in upper case, then by path template. */
export type ApiTypes = { [Method in string]: { [Path in string]: OperationTypes } };

declare const operations: unique symbol;

/** The calls of an API, by method and path template. */
export type Calls<Operations> = {
  [Method in keyof Operations]: <Path extends keyof Operations[Method]>(
    path: Path,
    ...init: InitOf<Operations[Method][Path]>
  ) => CallOf<Operations[Method][Path]>;
} & {
  /** Never there; only the types of a client's operations. */
  readonly [operations]?: Operations;
};

/** The last parameter of a call; it can be left out where nothing in it is required. */
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

/** How an operation can fail: its own errors and the failures of the way there. */
export type ErrorOf<
  Client,
  Method extends keyof OperationsOf<Client>,
  Path extends keyof OperationsOf<Client>[Method],
> = OperationsOf<Client>[Method][Path] extends { error: infer Failure } ? Failure | TransportError : never;

/** What an operation gives. */
export type DataOf<
  Client,
  Method extends keyof OperationsOf<Client>,
  Path extends keyof OperationsOf<Client>[Method],
> = OperationsOf<Client>[Method][Path] extends { data: infer Data } ? Data : never;

/** Parameters of which one header may be left out, because the client fills it in. */
export type FilledIn<Parameters extends { header?: unknown }, Name extends string> = Omit<Parameters, "header"> & {
  header?: Omit<NonNullable<Parameters["header"]>, Name> & {
    [Header in Name & keyof NonNullable<Parameters["header"]>]?: NonNullable<Parameters["header"]>[Header];
  };
};
