// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A survey that can be begun.
class SurveyValue
{
    Q_GADGET
    QML_VALUE_TYPE(surveyValue)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)

public:
    QString id;
    QString title;
    int minutes = 0; ///< 0: not said

    friend bool operator==(const SurveyValue &, const SurveyValue &) = default;
};

/// A survey that was begun, or handed in.
class SurveyBegun
{
    Q_GADGET
    QML_VALUE_TYPE(surveyBegun)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(int page MEMBER page CONSTANT)
    Q_PROPERTY(int pages MEMBER pages CONSTANT)
    Q_PROPERTY(bool today MEMBER today CONSTANT)
    Q_PROPERTY(int month MEMBER month CONSTANT)
    Q_PROPERTY(int day MEMBER day CONSTANT)
    Q_PROPERTY(QString time MEMBER time CONSTANT)

public:
    QString id;
    QString title;
    QString label; ///< whom it is about, masked; empty where nobody is named yet
    int page = 0;  ///< where one was, from 0
    int pages = 0;
    bool today = false; ///< of its last answer, or of its handing in, as are the next three
    int month = 0;
    int day = 0;
    QString time; ///< "08:20"

    friend bool operator==(const SurveyBegun &, const SurveyBegun &) = default;
};

} // namespace yizhan::viewmodels
