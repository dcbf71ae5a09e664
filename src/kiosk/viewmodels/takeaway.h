// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

namespace yizhan::viewmodels {

/// The address of a vacancy on the server's public page: `<publicUrl>/v/<id>`, the id percent-encoded but for
/// its slash.
[[nodiscard]] QString takeAwayLink(const QString &publicUrl, const QString &id);

/// What a resident wants to have on the phone when there is no page to link to: title, employer, pay, place,
/// hours, and the phone number when it is given. In a KioskSession::Language, at most 480 bytes of UTF-8, so
/// that the code stays coarse enough for an old phone's camera.
[[nodiscard]] QString takeAwayFacts(const catalogue::Vacancy &vacancy, const QString &phone, int language);

/// "每月 4千–5千", "4,000–5,000 a month"; "面议" for a pay that is not stated. Uses the translators
/// installed.
[[nodiscard]] QString payText(const catalogue::Pay &pay, int language);

} // namespace yizhan::viewmodels
