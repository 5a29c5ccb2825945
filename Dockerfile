# syntax=docker/dockerfile:1
# One file for all services: docker build --build-arg APP=enrolment .

FROM node:24-slim AS build
WORKDIR /strandline
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /strandline
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-slim
ARG APP
WORKDIR /strandline
ENV NODE_ENV=production APP=${APP} HOST=0.0.0.0 PORT=3000
COPY package.json LICENSE NOTICE ./
COPY data ./data
COPY --from=dependencies /strandline/node_modules ./node_modules
COPY --from=build /strandline/dist ./dist
# An app that is not there is found out here, not when the container starts.
RUN test -n "$APP" && test -f "dist/apps/$APP/src/main.js"
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# exec: the signal that stops the container reaches the service, which then stops in order.
CMD ["sh", "-c", "exec node --enable-source-maps \"dist/apps/$APP/src/main.js\""]
