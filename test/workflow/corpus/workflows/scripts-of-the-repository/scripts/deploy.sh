#!/bin/sh
kubectl --context "$CONTEXT" rollout restart deploy/shop
