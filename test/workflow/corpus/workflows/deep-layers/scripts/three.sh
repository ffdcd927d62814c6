#!/bin/bash
git push origin HEAD:main
