// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"
#include "survey.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace yizhan::drafts {

/// A survey that somebody of the station has begun to ask, or has handed in and may still correct.
struct SurveyDraft
{
    QString id;               ///< 16 hexadecimal digits
    QString account;          ///< who began it, and alone can read it
    catalogue::Survey survey; ///< in the version in which it was begun
    QDateTime begun;          ///< UTC, whole seconds
    QDateTime saved;          ///< the same, of the last answer

    QDateTime sent = {};   ///< when it was handed in, UTC, whole seconds; null: it is not
    QString replaces = {}; ///< the id of what was handed in and is corrected by it; empty: none

    // What is sealed.
    QString label; ///< whom it is about, masked; empty where nobody is named yet
    int page = 0;  ///< where one was, from 0
    int pages = 0;
    /// The answers as XML; nullptr where they were not asked for.
    std::shared_ptr<const crypto::SecretBytes> answers = nullptr;
};

} // namespace yizhan::drafts
