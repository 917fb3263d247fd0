"""The keepers' pages for people and organisations."""

from __future__ import annotations

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.utils.translation import gettext_lazy as _

from .models import Organisation, User


@admin.register(User)
class PersonAdmin(UserAdmin):  # type: ignore[type-arg]  # generic in the stubs only
    """People, by e-mail address."""

    ordering = ("email",)
    list_display = ("email", "name", "organisation", "is_adviser", "is_staff")
    list_filter = ("is_adviser", "is_staff", "is_active")
    search_fields = ("email", "name")
    fieldsets = (
        (None, {"fields": ("email", "password")}),
        (_("Persoon"), {"fields": ("name", "organisation")}),
        (_("Rechten"), {"fields": ("is_active", "is_adviser", "is_staff", "is_superuser")}),
    )
    add_fieldsets = ((None, {"fields": ("email", "name", "organisation", "password1", "password2", "is_adviser")}),)


@admin.register(Organisation)
class OrganisationAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic in the stubs only
    """Organisations, by name."""

    list_display = ("name", "kind")
    list_filter = ("kind",)
    search_fields = ("name",)
