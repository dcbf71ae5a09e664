// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace yizhan::console {

/// The words of a reason; the texts are sources of translation in the context "ErrorWords".
struct Wording
{
    const char *reason;
    const char *problem;
    const char *remedy; ///< nullptr: the problem says it all, or the error's hint does
};

/// What can be wrong with the command line and with the output.
[[nodiscard]] std::span<const Wording> commandWordings();
/// With files that people make: tables, lists, settings of matching.
[[nodiscard]] std::span<const Wording> filesWordings();
/// With the network, the databases, and what the programs keep for themselves.
[[nodiscard]] std::span<const Wording> servicesWordings();
/// With a server that is to be started.
[[nodiscard]] std::span<const Wording> serverWordings();
/// With what travels up: operations, their answers, devices.
[[nodiscard]] std::span<const Wording> uplinkWordings();
/// With forms: XML, expressions, answers.
[[nodiscard]] std::span<const Wording> formsWordings();
/// With printers and slips.
[[nodiscard]] std::span<const Wording> printerWordings();
/// With pictures of codes, and with tickets.
[[nodiscard]] std::span<const Wording> scanningWordings();

} // namespace yizhan::console
