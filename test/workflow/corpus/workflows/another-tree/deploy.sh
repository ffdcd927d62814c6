#!/bin/bash
echo harmless
