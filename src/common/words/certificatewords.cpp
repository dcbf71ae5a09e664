// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include "wording.h"

namespace yizhan::words {

using catalogue::Certificate;

namespace {

Wording wordingOf(Certificate certificate)
{
    switch (certificate) {
    case Certificate::Health:
        return QT_TRANSLATE_NOOP3("Codebook", "health certificate", "certificate");
    case Certificate::Electrician:
        return QT_TRANSLATE_NOOP3("Codebook", "electrician's certificate", "certificate");
    case Certificate::Welder:
        return QT_TRANSLATE_NOOP3("Codebook", "welder's certificate", "certificate");
    case Certificate::Forklift:
        return QT_TRANSLATE_NOOP3("Codebook", "forklift certificate", "certificate");
    case Certificate::Guard:
        return QT_TRANSLATE_NOOP3("Codebook", "guard's certificate", "certificate");
    case Certificate::FireControl:
        return QT_TRANSLATE_NOOP3("Codebook", "fire control certificate", "certificate");
    case Certificate::Childcare:
        return QT_TRANSLATE_NOOP3("Codebook", "child care certificate", "certificate");
    case Certificate::ElderCare:
        return QT_TRANSLATE_NOOP3("Codebook", "elder care certificate", "certificate");
    case Certificate::Cook:
        return QT_TRANSLATE_NOOP3("Codebook", "cook's certificate", "certificate");
    case Certificate::SafetyOfficer:
        return QT_TRANSLATE_NOOP3("Codebook", "safety officer's certificate", "certificate");
    case Certificate::Driving:
        return QT_TRANSLATE_NOOP3("Codebook", "driving licence", "certificate");
    case Certificate::DrivingHeavy:
        return QT_TRANSLATE_NOOP3("Codebook", "lorry driving licence", "certificate");
    case Certificate::Accounting:
        return QT_TRANSLATE_NOOP3("Codebook", "accounting certificate", "certificate");
    case Certificate::Teaching:
        return QT_TRANSLATE_NOOP3("Codebook", "teaching certificate", "certificate");
    case Certificate::Nursing:
        return QT_TRANSLATE_NOOP3("Codebook", "nursing certificate", "certificate");
    case Certificate::Pharmacy:
        return QT_TRANSLATE_NOOP3("Codebook", "pharmacist's certificate", "certificate");
    case Certificate::Medical:
        return QT_TRANSLATE_NOOP3("Codebook", "doctor's certificate", "certificate");
    case Certificate::Construction:
        return QT_TRANSLATE_NOOP3("Codebook", "building certificate", "certificate");
    case Certificate::Crane:
        return QT_TRANSLATE_NOOP3("Codebook", "crane certificate", "certificate");
    case Certificate::Boiler:
        return QT_TRANSLATE_NOOP3("Codebook", "boiler certificate", "certificate");
    case Certificate::Beauty:
        return QT_TRANSLATE_NOOP3("Codebook", "beautician's certificate", "certificate");
    case Certificate::Other:
        return QT_TRANSLATE_NOOP3("Codebook", "a certificate", "one that no list names");
    }
    return {};
}

} // namespace

QString word(Certificate certificate)
{
    return said(wordingOf(certificate));
}

} // namespace yizhan::words
