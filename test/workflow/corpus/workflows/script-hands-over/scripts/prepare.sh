#!/usr/bin/env bash
echo "TARGET=main" >> "$GITHUB_ENV"
