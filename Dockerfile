# The gate and the nightly audit without a Python of one's own:
#   docker build -t auditor .
#   docker run --rm -v "$PWD:/site" auditor check content
FROM python:3.12-slim
COPY . /src
RUN pip install --no-cache-dir "/src[docx]" && rm -rf /src && useradd --create-home auditor
USER auditor
WORKDIR /site
ENTRYPOINT ["auditor"]
