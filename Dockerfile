FROM node:26-slim
RUN npm install --global pnpm@12
WORKDIR /afterview
COPY . .
# The scripts install what is missing before they run; here it is done once.
RUN pnpm install --frozen-lockfile
USER node
CMD ["pnpm", "--filter", "@afterview/api", "start"]
