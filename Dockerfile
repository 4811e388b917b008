# One image for every program of Jishi; the command says which one runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm run build:web && npm prune --omit=dev

FROM node:24-bookworm-slim
ARG JISHI_BUILD_ID=development
ENV NODE_ENV=production JISHI_BUILD_ID=$JISHI_BUILD_ID
WORKDIR /app
COPY --from=build --chown=node:node /app .
USER node
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
