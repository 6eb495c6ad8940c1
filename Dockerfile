# syntax=docker/dockerfile:1
# The mock in a container. For a contract of this repository:
#   docker build -t error-contracts-mock . && docker run --rm -p 4010:4010 error-contracts-mock medblocks
# For a document of yours:
#   docker run --rm -p 4010:4010 -v ./openapi.yaml:/api/openapi.yaml:ro error-contracts-mock ./openapi.yaml

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# No package needs its install script here: the image has the Node that the scripts run on.
RUN npm ci --ignore-scripts
COPY . .
RUN ["node", "scripts/build.ts", "--pack"]

FROM node:24-slim
ENV NODE_ENV=production REDOCLY_TELEMETRY=off
WORKDIR /opt/error-contracts
COPY --from=build /build/dist/*.tgz ./
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund ./*.tgz \
  && rm ./*.tgz \
  && npm cache clean --force
ENV PATH=/opt/error-contracts/node_modules/.bin:$PATH
USER node
WORKDIR /api
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/__mock/scenarios').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# In a container, only 0.0.0.0 can be reached from outside; publish the port to this machine alone, as compose.yaml does.
ENTRYPOINT ["error-contracts", "mock", "--host", "0.0.0.0"]
CMD ["medblocks"]
