// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace yizhan::storage {

/// Makes the folder and those above it where they are missing, and takes from everybody but the owner every
/// right on it; where there was something to take, the log says so. Shared folders such as /tmp stay as they
/// are. Errors: Io (`folder.create`; `folder.owner`: the superuser is asked to put files into the folder of
/// somebody who then could not read them).
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes an empty file that only its owner may read and write, when there is none at `path`; takes the rights
/// of others on one that is there, as makePrivateFolder() does. Whether the file can be used is seen by using
/// it.
void makePrivateFile(const QString &path);

} // namespace yizhan::storage
