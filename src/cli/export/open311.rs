//! A request as Open311 GeoReport v2 gives it (*GET service request*): what is public of it. Who
//! asked, and what was told in confidence, has no place there.

use super::requests::Export;
use crate::cli::request::show::service_code;
use crate::domain::request::Request;
use serde_json::{Value, json};

/// The fields of the standard; those that are not known are null, as it asks.
pub fn request(export: &Export<'_>, request: &Request) -> Value {
    let service = request.matter.service;
    let name = export.hall.settings.services.get(&service).map(|s| s.name.clone());
    let ended = request.answered.or(request.ended()).map(|at| export.at(at.true_time()));
    json!({
        "service_request_id": request.external.clone().unwrap_or_else(|| request.reference().to_string()),
        "status": if request.is_open() { "open" } else { "closed" },
        "status_notes": null,
        "service_name": name,
        "service_code": service_code(export.hall, service),
        "description": request.subject,
        "agency_responsible": name,
        "service_notice": null,
        "requested_datetime": export.at(request.at),
        "updated_datetime": ended,
        "expected_datetime": request.deadlines.target.map(|day| format!("{day}T00:00:00")),
        "address": null,
        "address_id": null,
        "zipcode": null,
        "lat": null,
        "long": null,
        "media_url": null,
    })
}
