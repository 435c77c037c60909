FROM python:3.12-slim
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY src ./src
RUN pip install --no-cache-dir -c constraints.txt '.[gcs,safety,storage]'
RUN useradd --create-home openimagen
USER openimagen
WORKDIR /home/openimagen
# The keys made at first start: mount a volume here, or marks of earlier containers verify no more.
RUN mkdir state
ENV OPENIMAGEN_STATE_FOLDER=/home/openimagen/state
ENV OPENIMAGEN_HOST=0.0.0.0
EXPOSE 8080
# It refuses to start without OPENIMAGEN_API_KEYS or OPENIMAGEN_ALLOW_ANONYMOUS=true.
CMD ["openimagen", "serve"]
