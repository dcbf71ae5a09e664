// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace yizhan::openrosa {

/// Bytes of a body from `offset`, at most `most`; fewer only at its end. Errors: its own.
using BodyBytes = std::function<Result<QByteArray>(qint64 offset, qint64 most)>;

/// One part of a body of the type multipart/form-data (RFC 7578): what it is called, and where it stands.
struct FormPart
{
    std::string name;
    std::string file; ///< as the client says, nothing checked; empty: it says none
    std::string type; ///< media type, without parameters, small letters; empty: it says none
    qint64 offset = 0;
    qint64 size = 0;
};

/// What a body may cost to read. ODK's clients send a few fields and split what is large.
struct FormPartLimits
{
    std::size_t parts = 200;
    qint64 headBytes = 4096; ///< of the fields of one part
};

/// The boundary that a Content-Type names (RFC 2046, 5.1.1: 1 to 70 characters). Errors: Invalid
/// (`multipart.type`).
[[nodiscard]] Result<std::string> boundaryOf(std::string_view contentType);

/// Finds the parts of a body of `size` bytes, in one pass and with a window of 64 KiB: nothing is copied.
/// Errors: Invalid (`multipart.boundary`: it does not begin or end with its boundary; `multipart.part`: a
/// part without a name, or in an encoding of its own), TooLarge (`multipart.parts`, `multipart.head`), those
/// of `bytes`. Any thread.
[[nodiscard]] Result<std::vector<FormPart>> readFormParts(const BodyBytes &bytes, qint64 size,
                                                          std::string_view boundary,
                                                          const FormPartLimits &limits = {});

} // namespace yizhan::openrosa
