#!/bin/sh
sh scripts/two.sh
