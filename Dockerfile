FROM python:3.12-slim
WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE NOTICE ./
COPY src ./src
RUN pip install --no-cache-dir -c constraints.txt '.[gcs,safety,storage]'
# the keys that are made at first start: put a volume here
RUN useradd --create-home openimagen && install -d -o openimagen -m 700 /var/lib/openimagen
USER openimagen
WORKDIR /home/openimagen
ENV OPENIMAGEN_HOST=0.0.0.0 OPENIMAGEN_STATE_FOLDER=/var/lib/openimagen
EXPOSE 8080
# It refuses to start without OPENIMAGEN_API_KEYS or OPENIMAGEN_ALLOW_ANONYMOUS=true.
CMD ["openimagen", "serve"]
