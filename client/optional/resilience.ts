export { type BulkheadOptions, bulkhead } from "./bulkhead.ts";
export { type CircuitBreakerOptions, circuitBreaker } from "./circuit-breaker.ts";
