<?php

// SPDX-License-Identifier: MIT
//
// A web request that has nothing to do with the extension.

echo 'Hello world';
