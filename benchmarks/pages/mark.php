<?php

// SPDX-License-Identifier: MIT
//
// An instruction counter begins a new account here.

gethostname();
