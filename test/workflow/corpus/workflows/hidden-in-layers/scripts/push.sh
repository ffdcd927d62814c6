#!/usr/bin/env bash
sudo -E env GIT_TRACE=0 bash -c "git push origin HEAD:$BRANCH"
