"""People and the organisations they work for."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

import uuid_utils.compat
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from doelnet import draft


def new_id() -> uuid.UUID:
    """Return a new public identifier: a UUID version 7 (RFC 9562), which sorts by when it was made."""
    return uuid_utils.compat.uuid7()


class Organisation(models.Model):
    """A party: municipality, school board, child care, health service, …"""

    class Kind(models.TextChoices):
        """What sort of party it is; the values are those of the draft format."""

        MUNICIPALITY = "municipality", _("gemeente")
        SCHOOL_BOARD = "school-board", _("schoolbestuur")
        SCHOOL = "school", _("school")
        CHILDCARE = "childcare", _("kinderopvang")
        HEALTH = "health", _("gezondheidszorg")
        WELFARE = "welfare", _("welzijn")
        ALLIANCE = "alliance", _("samenwerkingsverband")
        MINISTRY = "ministry", _("ministerie")
        OTHER = "other", _("overig")

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.TextField(_("naam"), unique=True)
    kind = models.CharField(_("soort"), max_length=20, choices=Kind, blank=True, default="")

    class Meta:
        """Organisations by name."""

        ordering = ["name"]
        verbose_name = _("organisatie")
        verbose_name_plural = _("organisaties")

    def __str__(self) -> str:
        """Return its name."""
        return self.name


class UserManager(BaseUserManager["User"]):
    """Makes people, who sign in by e-mail."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Return a new person with this e-mail address and password."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """Return a new keeper."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractUser):
    """Somebody who signs in: by e-mail. A keeper may do everything; an adviser may start plans."""

    username = None  # type: ignore[assignment]  # AbstractUser's field goes: people sign in by e-mail
    first_name = None  # type: ignore[assignment]  # one name is enough
    last_name = None  # type: ignore[assignment]  # one name is enough
    email = models.EmailField(_("e-mailadres"), unique=True)
    name = models.CharField(_("naam"), max_length=200, blank=True)
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisatie"), on_delete=models.SET_NULL, null=True, blank=True
    )
    is_adviser = models.BooleanField(
        _("beleidsadviseur"), default=False, help_text=_("Mag documenten inlezen en een plan beginnen.")
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]  # takes the place of the username manager

    def __str__(self) -> str:
        """Return the name, or the address where no name was given."""
        return self.name or self.email

    def get_full_name(self) -> str:
        """Return the name to show."""
        return str(self)

    def get_short_name(self) -> str:
        """Return the name to show."""
        return str(self)


def organisation_named(name: str, kind: draft.PartyKind | None = None) -> Organisation:
    """Return the organisation with this name, made where it is new; a kind fills an unknown one."""
    found, _made = Organisation.objects.get_or_create(name=name, defaults={"kind": kind or ""})
    if kind and not found.kind:
        found.kind = kind
        found.save(update_fields=["kind"])
    return found
