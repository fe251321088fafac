#!/usr/bin/env node
import '../polyfill.js';
