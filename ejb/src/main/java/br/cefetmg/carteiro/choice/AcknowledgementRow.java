package br.cefetmg.carteiro.choice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text that somebody acknowledged; written once, never changed. */
@Entity
@Table(name = "acknowledgement")
class AcknowledgementRow {
    @Id
    private String sha256 = "";

    private String language = "";
    private int version;
    private String text = "";

    AcknowledgementRow() {}

    AcknowledgementRow(Acknowledgement acknowledgement) {
        this.sha256 = acknowledgement.sha256();
        this.language = acknowledgement.language();
        this.version = acknowledgement.version();
        this.text = acknowledgement.text();
    }

    Acknowledgement asAcknowledgement() {
        return new Acknowledgement(language, version, sha256, text);
    }
}
