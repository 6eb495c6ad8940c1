import type { JsonObject } from "../../contract/contract.ts";
import { createBoundedMap } from "./bounded-map.ts";

/** A resource that a client has created or changed. */
export interface Resource {
  id: string;
  /** The members that are known of it. */
  members: JsonObject;
}

/** The resources of one collection, as one client sees them. */
export interface Collection {
  /** In order of creation. */
  resources: Map<string, Resource>;
  deleted: Set<string>;
}

/** The light state of every client; none sees another's. */
export interface ResourceStore {
  /**
   * A collection as a client sees it.
   * @param path Path of the collection, its parameters filled.
   * @param seeds What it holds before the client changes it; null leaves an untouched collection out.
   */
  read(client: string, path: string): Collection | undefined;
  /** Changes a collection; a state that has grown too large loses its oldest resources. */
  change(client: string, path: string, seeds: () => Resource[], change: (collection: Collection) => void): void;
  /** Another number after each change of a client's state; 0 for a client that has changed nothing. */
  version(client: string): number;
  reset(client?: string): void;
}

interface ClientState {
  collections: Map<string, Collection>;
  /** No two states ever have the same. */
  version: number;
}

/** What the state of all clients may take, and of one. */
const mostBytes = 48_000_000;
const mostBytesOfClient = 8_000_000;
const mostDeleted = 10_000;

export function createResourceStore(): ResourceStore {
  const clients = createBoundedMap<ClientState>(mostBytes, stateBytes);
  let changes = 0;
  return {
    read: (client, path) => clients.get(client)?.collections.get(path),
    change(client, path, seeds, change) {
      const state = clients.get(client) ?? { collections: new Map(), version: 0 };
      const known = state.collections.get(path);
      const collection = known ?? { resources: new Map(seeds().map((one) => [one.id, one])), deleted: new Set() };
      state.collections.set(path, collection);
      change(collection);
      for (const id of collection.deleted) {
        if (collection.deleted.size <= mostDeleted) break;
        collection.deleted.delete(id);
      }
      shrink(state);
      changes++;
      state.version = changes;
      // Set anew, so that its size is counted anew.
      clients.delete(client);
      clients.set(client, state);
    },
    version: (client) => clients.get(client)?.version ?? 0,
    reset(client) {
      if (client === undefined) clients.clear();
      else clients.delete(client);
    },
  };
}

function shrink(state: ClientState): void {
  let bytes = stateBytes(state);
  for (const { resources } of state.collections.values()) {
    for (const [id, resource] of resources) {
      if (bytes <= mostBytesOfClient) return;
      bytes -= sizeOf(resource);
      resources.delete(id);
    }
  }
}

const sizes = new WeakMap<Resource, number>();

function sizeOf(resource: Resource): number {
  const known = sizes.get(resource);
  if (known !== undefined) return known;
  const size = 200 + JSON.stringify(resource.members).length * 2 + resource.id.length * 2;
  sizes.set(resource, size);
  return size;
}

function stateBytes({ collections }: ClientState): number {
  let bytes = 200;
  for (const [path, { resources, deleted }] of collections) {
    bytes += 200 + path.length * 2;
    for (const resource of resources.values()) bytes += sizeOf(resource);
    for (const id of deleted) bytes += 50 + id.length * 2;
  }
  return bytes;
}
